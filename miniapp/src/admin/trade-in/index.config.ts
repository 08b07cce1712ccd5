export default definePageConfig({ navigationBarTitleText: '换新单' });
