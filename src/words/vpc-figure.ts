export * from './vpc-figure.ko';
