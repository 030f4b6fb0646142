/** The pages as the build makes them, a `ServerBuild` of Remix. */
declare module '#pages';
