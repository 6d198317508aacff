using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

/// <summary>Two people record equal-opportunity answers of one person at once.</summary>
public sealed class EoItemsConflictTests(RivalApp app) : IClassFixture<RivalApp>
{
    private const string Form = "#eo-form";

    [Fact]
    public async Task Save_SavedBeforeSave_ShowsBothVersionsIfPermitted()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateEoItemsAsync(records.Person);
        var mine = await SeeingAsync(records);
        var theirs = await SeeingAsync(records);
        app.BeforeTheNextSave(() => theirs.SubmitAsync(Form, ("LimitedEnglish", "Yes")));

        await mine.SubmitAsync(Form, ("Disability", "No"));

        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Equal(
            ["Disability differs|Yes|No", "Limited English differs|Yes|Prefer not to answer"],
            mine.Page.QuerySelectorAll("tr.is-different").Select(row => string.Join('|', row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))));
        Assert.Equal(Answer<bool>.Given(true), (await app.EoItemsAsync(records.Person)).Read().Disability);

        await mine.SubmitAsync(Form, ("LimitedEnglish", "Yes"));
        Assert.Equal(Answer<bool>.Given(false), (await app.EoItemsAsync(records.Person)).Read().Disability);
        Assert.Equal(2, (await app.EventsAsync<EoItemsChanged>(records.Person.PublicId)).Count);
    }

    [Fact]
    public async Task Save_FirstAnswersOfTwoDesks_SavesOne()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");
        var rival = await app.SignInAsync(await app.CreateAccountAsync(Roles.Technician, 20, records.Room));
        await rival.OpenAsync($"{records.Address}/eo-items");
        app.BeforeTheNextSave(() => rival.SubmitAsync(Form, ("PreferredLanguage", "Gujarati")));

        await records.Browser.SubmitAsync(Form, ("Disability", "Yes"));

        Assert.Equal(HttpStatusCode.Conflict, records.Browser.Status);
        Assert.Null(records.Browser.Page.QuerySelector("table"));
        Assert.Equal(new EoAnswers { PreferredLanguage = Answer<string>.Given("Gujarati") }, (await app.EoItemsAsync(records.Person)).Read());
        Assert.Single(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId));

        await records.Browser.SubmitAsync(Form);
        Assert.Equal(
            new EoAnswers { Disability = Answer<bool>.Given(true), PreferredLanguage = Answer<string>.Given("Gujarati") },
            (await app.EoItemsAsync(records.Person)).Read());
    }

    [Fact]
    public async Task Save_SameFormTwice_SavesOnce()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");
        var again = await (await app.SignInAsync(records.Technician, records.Room)).OpenAsync($"{records.Address}/eo-items");
        app.BeforeTheNextSave(() => again.SubmitAsync(Form, ("Disability", "Yes")));

        await records.Browser.SubmitAsync(Form, ("Disability", "Yes"));

        Assert.All([records.Browser, again], browser => Assert.Contains("Equal-opportunity answers saved.", browser.Text));
        Assert.Single(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId));
    }

    private async Task<Browser> SeeingAsync(Records records) =>
        await (await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 20))).OpenAsync($"{records.Address}/eo-items");
}
