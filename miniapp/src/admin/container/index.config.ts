export default definePageConfig({ navigationBarTitleText: '容器' });
