// The environment as a person's shell has it: without what the test runner adds, which changes what Vite builds.

const ADDED = ["NODE_ENV", "MODE", "DEV", "PROD", "SSR", "BASE_URL", "TEST", "FORCE_COLOR"];

export function shellEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ADDED.includes(name) && !name.startsWith("VITEST"));
  return { ...Object.fromEntries(kept), NO_COLOR: "1", ...extra };
}
