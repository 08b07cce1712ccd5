export default definePageConfig({ navigationBarTitleText: '培训档案' });
