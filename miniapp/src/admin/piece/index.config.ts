export default definePageConfig({ navigationBarTitleText: '单件' });
