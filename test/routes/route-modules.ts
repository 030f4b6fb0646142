import { existsSync, readdirSync } from 'node:fs';

const folder = 'app/routes';

/** Every route, by its file in the folder of routes. */
export async function loadRoutes<RouteModule>(): Promise<Map<string, RouteModule>> {
  const files = readdirSync(folder).map((name) => (name.includes('.ts') ? name : `${name}/route.tsx`));
  const present = files.filter((file) => existsSync(`${folder}/${file}`));
  const load = async (file: string) => [file, (await import(`#app/routes/${file}`)) as RouteModule] as const;
  return new Map(await Promise.all(present.map(load)));
}
