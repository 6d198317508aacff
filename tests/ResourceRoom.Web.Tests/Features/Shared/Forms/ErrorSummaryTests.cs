using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Tests.Features.Shared.Forms;

public sealed class ErrorSummaryTests
{
    private readonly RenderedField page = new();

    [Fact]
    public async Task Render_BeforeItsFields_ListsMessagesInTheirOrder()
    {
        page.WithError("Questions.Zip", "Enter a ZIP code.").WithError("Elsewhere", "Search first.").WithError("Email", "Enter an email.").WithError("", "Nothing was saved.");
        var summary = await page.SummaryAsync();
        await page.RenderAsync(new TextFieldTagHelper { Name = "email", Id = "Email" }, "text-field");
        await page.RenderAsync(new TextFieldTagHelper { Name = "Questions.Zip" }, "text-field");

        var shown = summary()!;

        Assert.Equal("4 things need your attention", shown.QuerySelector("h2")!.TextContent);
        Assert.Equal(["Nothing was saved.", "Enter an email.", "Enter a ZIP code.", "Search first."], shown.QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.Equal(["#Email", "#Zip"], shown.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!));
        Assert.True(shown.HasAttribute("data-focus-first"));
    }

    [Fact]
    public async Task Render_SeveralMessagesAtAField_ListsEach()
    {
        page.WithError("NewPassword", "Too short.").WithError("NewPassword", "Too common.");
        var summary = await page.SummaryAsync("Your password has not been set");
        var field = await page.RenderAsync(new PasswordFieldTagHelper { Name = "NewPassword" }, "password-field");

        Assert.Equal("Your password has not been set", summary()!.QuerySelector("h2")!.TextContent);
        Assert.Equal(2, summary()!.QuerySelectorAll("a[href='#NewPassword']").Length);
        Assert.EndsWith("Too short. Too common.", field.QuerySelector(".usa-error-message")!.TextContent);
    }

    [Fact]
    public async Task Render_NothingWrong_IsEmpty()
    {
        var summary = await page.SummaryAsync();

        Assert.Null(summary());
    }
}
