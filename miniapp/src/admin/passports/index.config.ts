export default definePageConfig({ navigationBarTitleText: '履历核验' });
