import { readdirSync } from 'node:fs';

const folder = 'app/routes';

/** Every route, by its file in the folder of routes. */
export async function loadRoutes<RouteModule>(): Promise<Map<string, RouteModule>> {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = below.filter((name) => /^([^/]+|[^/]+\/route)\.tsx?$/.test(name));
  const load = async (file: string) => [file, (await import(`#app/routes/${file}`)) as RouteModule] as const;
  return new Map(await Promise.all(files.map(load)));
}
