/** The archive of the copy for a USB key, relative to `packages`. */
export const KEY = 'cle-usb.zip';
export const READ_ME = 'LISEZ-MOI.txt';
