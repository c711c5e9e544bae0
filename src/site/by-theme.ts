/** Each theme's name with its modules, both in the order that they come in. */
export function byTheme<Entry extends { readonly theme: string }>(
  modules: readonly Entry[],
): readonly (readonly [theme: string, modules: readonly Entry[]])[] {
  return [...new Set(modules.map(({ theme }) => theme))].map((theme) => [
    theme,
    modules.filter((module) => module.theme === theme),
  ]);
}
