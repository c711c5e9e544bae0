// Pages that play a module have it already: what starts the player holds it.
import '../../player/read-aloud/element.ts';
