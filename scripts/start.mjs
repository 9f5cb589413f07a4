// npm start: installs what is missing, builds the site and serves it with search.
import { installDependencies, run } from './install.mjs';

installDependencies();
const build = run('astro', ['build']);
if (build.status !== 0) process.exit(build.status ?? 1);
const { serve } = await import('./serve.mjs');
const { url } = await serve({ port: Number(process.env.PORT ?? 4321), base: process.env.BASE ?? '/' });
console.log(`\nMesh or Not is served at ${url} (stop with Ctrl+C)`);
