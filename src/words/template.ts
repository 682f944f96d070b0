export * from './template.ko';
