export * from './vpc.ko';
