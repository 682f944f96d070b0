export * from './cli.ko';
