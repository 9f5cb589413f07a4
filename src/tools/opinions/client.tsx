import { dataBeside, mount } from '../frame/mount.tsx';
import OpinionsTool from './View.tsx';

mount('opinions', OpinionsTool, (root) => dataBeside<{ edition: string; example: string }>(root));
