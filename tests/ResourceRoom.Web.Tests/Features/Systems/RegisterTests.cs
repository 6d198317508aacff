using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

public sealed class RegisterTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_New_PreselectsNothingAndNamesThePolicy()
    {
        var browser = await app.SignInLwiaAsync();

        await browser.OpenAsync("/systems/new");

        Assert.Empty(browser.Page.QuerySelectorAll("main input[type=radio][checked]"));
        Assert.Equal(8, browser.Page.QuerySelectorAll("main input[type=radio]").Length);
        Assert.Contains("This program is the preferred method of tracking participants (Policy 1.11.2, item 3, Note)", browser.Text);
        Assert.Contains("A system with any “no” may not be used (Policy 1.11.2, item 4.2).", browser.Text);
        Assert.Null(browser.Page.GetElementById("Area"));
    }

    [Fact]
    public async Task Post_New_MakesSystemWithAccountAndEvents()
    {
        var browser = await app.SignInLwiaAsync();

        await browser.RegisterAsync(("Code", " sunrise-20 "), ("Name", "  Sunrise   Tracker "));

        var system = await app.SystemAsync(browser.SystemShown());
        Assert.Equal(
            ("SUNRISE-20", "Sunrise Tracker", 20, "Harriet Quill", "harriet@lwia.example", "2175550147x9", SystemStanding.NotApproved, false),
            (system.Code, system.Name, system.LwiaNumber, system.ContactName, system.ContactEmail, system.ContactPhone, system.Standing, system.IsAllOrNothing));
        Assert.Equal(
            ("system:SUNRISE-20", "Sunrise Tracker", 20, null, null),
            (system.Account.UserName, system.Account.DisplayName, system.Account.LwiaNumber, system.Account.Email, system.Account.PasswordHash));
        Assert.False(await app.QueryAsync(db => db.UserRoles.AnyAsync(held => held.UserId == system.AccountId)));
        Assert.Equal(["""{"code":"SUNRISE-20","name":"Sunrise Tracker","lwia":20}"""], await app.SystemEventsAsync<SystemRegistered>(system.PublicId));
        Assert.Equal(4, (await app.SystemEventsAsync<ChecklistAnswered>(system.PublicId)).Count);
        Assert.Contains("OET has not approved this system yet (Policy 1.11.2, item 4).", browser.Text);
        Assert.Contains("Yes: Seen on March 2.", browser.Text);
        Assert.Contains("(217) 555-0147 ext. 9", browser.Text);
        Assert.Contains("Registered by Dana", browser.Text);
    }

    [Fact]
    public async Task Post_AnyNo_MayNotBeUsed()
    {
        var browser = await app.SignInLwiaAsync();

        await browser.RegisterAsync(("NoDefaultDecline.Answer", "No"), ("NoDefaultDecline.Evidence", ""));

        Assert.Contains("This system may not be used (Policy 1.11.2, item 4.2): It sets items to “Prefer not to answer” by default.", browser.Text);
        Assert.Equal(SystemStanding.MayNotBeUsed, (await app.SystemAsync(browser.SystemShown())).Standing);
    }

    [Theory]
    [InlineData("Code", "", "Enter a code of 2 to 20 letters A to Z, digits and hyphens")]
    [InlineData("Code", "A", "Enter a code of 2 to 20")]
    [InlineData("Code", "A23456789012345678901", "Enter a code of 2 to 20")]
    [InlineData("Code", "A_B", "Enter a code of 2 to 20")]
    [InlineData("Code", "SÜD", "Enter a code of 2 to 20")]
    [InlineData("Name", " ", "Enter the name of the system.")]
    [InlineData("Name", "12", "Enter the name of the system.")]
    [InlineData("ContactName", "", "Enter who answers for the system.")]
    [InlineData("ContactEmail", "", "Enter the email address.")]
    [InlineData("ContactEmail", "pat", "Enter a valid email address")]
    [InlineData("ContactPhone", "555-0142", "This number has 7 digits.")]
    [InlineData("LoadsWeekly.Answer", "", "Answer with yes or no: Does it load to this program at least weekly?")]
    [InlineData("LoadsWeekly.Answer", "Maybe", "Answer with yes or no")]
    [InlineData("LoadsWeekly.Evidence", " ", "Enter what shows it")]
    public async Task Post_InvalidNew_SaysSoAtTheFieldAndAddsNothing(string field, string value, string expected)
    {
        var browser = await app.SignInLwiaAsync();
        var before = await app.QueryAsync(db => db.TrackingSystems.CountAsync());

        await browser.RegisterAsync((field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        var id = field.Replace(".", "", StringComparison.Ordinal);
        Assert.Contains(expected, browser.Page.QuerySelector($"#errors a[href='#{id}']")!.TextContent);
        Assert.NotNull(browser.Page.GetElementById(id));
        Assert.Equal(before, await app.QueryAsync(db => db.TrackingSystems.CountAsync()));
        Assert.Equal("Seen on March 2.", browser.Page.GetElementById("RequiresResponseEvidence")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("Name", 100, HttpStatusCode.OK)]
    [InlineData("Name", 101, HttpStatusCode.UnprocessableEntity)]
    [InlineData("ContactName", 101, HttpStatusCode.UnprocessableEntity)]
    [InlineData("LoadsWeekly.Evidence", 1000, HttpStatusCode.OK)]
    [InlineData("LoadsWeekly.Evidence", 1001, HttpStatusCode.UnprocessableEntity)]
    public async Task Post_LongText_EndsAtTheLimit(string field, int length, HttpStatusCode expected)
    {
        var browser = await app.SignInLwiaAsync();

        await browser.RegisterAsync((field, new string('n', length)));

        Assert.Equal(expected, browser.Status);
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("ContactName")]
    [InlineData("ContactPhone")]
    [InlineData("LoadsWeekly.Evidence")]
    public async Task Post_SsnInText_IsNotSentBack(string field)
    {
        var browser = await app.SignInLwiaAsync();

        await browser.RegisterAsync((field, "Seen 219-09-9999"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.DoesNotContain("219-09-9999", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TakenCode_IsRefused()
    {
        var taken = await app.CreateSystemAsync(lwia: 7);
        var browser = await app.SignInLwiaAsync();

        await browser.RegisterAsync(("Code", taken.Code.ToLowerInvariant()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Another system has this code.", browser.Page.QuerySelector("#errors a[href='#Code']")!.TextContent);
    }

    [Fact]
    public async Task Post_SameFormTwice_AddsOne()
    {
        var browser = await app.SignInLwiaAsync();
        await browser.OpenAsync("/systems/new");
        var key = browser.Page.QuerySelector("[name=FormKey]")!.GetAttribute("value");
        await browser.RegisterAsync(("FormKey", key), ("Code", "TWICE-1"));
        var first = browser.SystemShown();

        await browser.RegisterAsync(("FormKey", key), ("Code", "TWICE-1"));
        Assert.Equal(first, browser.SystemShown());

        await browser.RegisterAsync(("FormKey", key), ("Code", "TWICE-2"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.False(await app.QueryAsync(db => db.TrackingSystems.AnyAsync(row => row.Code == "TWICE-2")));
    }

    [Fact]
    public async Task Post_Oet_ChoosesTheLwia()
    {
        var browser = await app.SignInStateAsync();

        await browser.RegisterAsync(("Area", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose the LWIA that uses the system.", browser.Text);
        await browser.RegisterAsync(("Area", "999"));
        Assert.Contains("Choose the LWIA from the list.", browser.Text);

        await browser.RegisterAsync(("Area", "7"));
        Assert.Equal(7, (await app.SystemAsync(browser.SystemShown())).LwiaNumber);
    }

    [Fact]
    public async Task Post_LwiaNamesAnotherLwia_RegistersForItsOwn()
    {
        var browser = await app.SignInLwiaAsync();

        await browser.RegisterAsync(("Area", "7"));

        Assert.Equal(20, (await app.SystemAsync(browser.SystemShown())).LwiaNumber);
    }
}
