using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

[Trait("Category", "OneEngine")]
public sealed class AgencyTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task SignIn_NothingSet_ShowsNothing()
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");

        Assert.Null(browser.Page.QuerySelector(".rr-agency, .rr-header__agency, .rr-use-notice"));
        Assert.Equal("button", browser.Page.QuerySelector("button[data-show='Password']")!.GetAttribute("type"));
    }

    [Fact]
    public async Task SignIn_NameAndNotice_AreShownAsText()
    {
        await using var set = app.WithWebHostBuilder(builder => builder
            .UseSetting("ResourceRoom:Agency:Name", "Office of <Tests>")
            .UseSetting("ResourceRoom:Agency:SignInNotice", "Only people with an account may use this system.\r\n\r\n Use is <b>recorded</b>.\n"));
        using var client = set.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

        var browser = await new Browser(client).OpenAsync("/account/sign-in");

        Assert.Equal("Office of <Tests>", browser.Page.QuerySelector(".rr-header__agency")!.TextContent);
        Assert.Equal("Office of <Tests>", browser.Page.QuerySelector("main .rr-agency")!.TextContent);
        Assert.Equal(["Only people with an account may use this system.", "Use is <b>recorded</b>."], browser.Page.QuerySelectorAll(".rr-use-notice p").Select(paragraph => paragraph.TextContent));

        await browser.OpenAsync("/account/forgotten");
        Assert.Null(browser.Page.QuerySelector(".rr-use-notice"));
    }

    [Theory]
    [InlineData("ResourceRoom:Agency:Name", AgencySettings.LongestName)]
    [InlineData("ResourceRoom:Agency:SignInNotice", AgencySettings.LongestSignInNotice)]
    [InlineData("ResourceRoom:Agency:SsnNotice", AgencySettings.LongestSsnNotice)]
    [InlineData("ResourceRoom:Agency:SsnNoticeSpanish", AgencySettings.LongestSsnNotice)]
    [InlineData("ResourceRoom:Help:Contact", AgencySettings.LongestContact)]
    public void Read_AtTheLimit_IsExact(string setting, int longest)
    {
        AgencySettings.Read(With(setting, $" {new string('x', longest)} "));

        var refused = Assert.Throws<SettingsException>(() => AgencySettings.Read(With(setting, new string('x', longest + 1))));
        Assert.Equal($"{setting} has {longest + 1} characters. Expected: {longest} at most.", refused.Message);
    }

    [Theory]
    [InlineData("ResourceRoom:Agency:Name")]
    [InlineData("ResourceRoom:Help:Contact")]
    public void Read_SeveralLines_AreRefusedWhereOneIsMeant(string setting) =>
        Assert.Contains("has several lines", Assert.Throws<SettingsException>(() => AgencySettings.Read(With(setting, "One\nTwo"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void Read_Blank_IsAbsent(string text)
    {
        Assert.Null(AgencySettings.Read(With("ResourceRoom:Agency:Name", text)).Name);
        Assert.Empty(AgencySettings.Read(With("ResourceRoom:Agency:SignInNotice", text)).SignInNotice);
    }

    private static IConfiguration With(string setting, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
}
