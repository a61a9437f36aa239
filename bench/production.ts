// React looks at it when it is loaded, and is slower by far without: imported first.
process.env.NODE_ENV = 'production'
