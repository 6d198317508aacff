using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>Without scripts the whole page comes again, and with it what stood in the box.</summary>
[Trait("Category", "OneEngine")]
public sealed class RepeatedNumberTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("51234567", false)]
    [InlineData("5123456789", false)]
    [InlineData("512.34.5678", false)]
    [InlineData("512-34-567", false)]
    [InlineData("51-23-4567", false)]
    [InlineData("512/34/5678", false)]
    [InlineData("512345678x", false)]
    [InlineData("SSN 512345", false)]
    [InlineData("51234", false)]
    [InlineData("02301988", false)]
    [InlineData("02/30/1988", true)]
    [InlineData("5/17/1971", true)]
    [InlineData("Nobody 05/17/1971", true)]
    [InlineData("5678", true)]
    [InlineData("Nobody", true)]
    public async Task Search_WithoutScripts_RepeatsNoLongNumber(string text, bool isRepeated)
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync(text);

        Assert.Equal(isRepeated, browser.Page.QuerySelector("#find")!.GetAttribute("value") == text);
        Assert.Equal(isRepeated, browser.Page.DocumentElement.OuterHtml.Contains(text, StringComparison.Ordinal));
    }
}
