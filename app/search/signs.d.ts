/** OpenCC's list of traditional signs and what stands for each in simplified writing: `TRADITIONAL SIMPLIFIED|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
