export default definePageConfig({ navigationBarTitleText: '能做的活' });
