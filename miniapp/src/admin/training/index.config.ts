export default definePageConfig({ navigationBarTitleText: '培训与上岗证' });
