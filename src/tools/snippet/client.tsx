import { dataBeside, mount } from '../frame/mount.tsx';
import SnippetTool from './View.tsx';

mount('snippet', SnippetTool, (root) => dataBeside<{ site: string; edition: string }>(root));
