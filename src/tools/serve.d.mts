import type {Server} from 'node:http';

export function serve(options: {
  readonly folder: string;
  readonly port?: number;
  readonly base?: string;
  readonly tries?: number;
}): Promise<{readonly server: Server; readonly address: string}>;
