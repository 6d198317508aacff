using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits.Persons;

/// <summary>Whom the form offers, and what it refuses.</summary>
public sealed class PersonFormTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_Search_OffersOthersWithParticulars()
    {
        var pick = await WrongPick.CreateAsync(app);

        await pick.FindAsync("ruiz");

        Assert.Matches($"^/visits/{pick.Visit.PublicId}/person\\?s=[\\w-]+$", pick.Browser.Path);
        Assert.DoesNotContain("ruiz", pick.Browser.Path, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Dubois", pick.Browser.Page.Title, StringComparison.Ordinal);
        var tile = Assert.Single(pick.Browser.Page.QuerySelectorAll(".rr-tile"));
        Assert.Contains("Ana Ruiz 62704 · birth year not given · last visit 02/23/2026", tile.TextContent);
        Assert.Equal(HttpStatusCode.OK, pick.Browser.Status);
    }

    [Fact]
    public async Task Get_PersonInTheRoom_SaysSo()
    {
        var pick = await WrongPick.CreateAsync(app);
        await app.CreateVisitAsync(pick.Right, pick.Room, pick.Technician);

        await pick.FindAsync("ruiz");

        Assert.Contains("in the room since 9:0", pick.Browser.Page.QuerySelector(".rr-tile")!.TextContent);
    }

    [Fact]
    public async Task Get_SearchFindsVisitorOnly_SaysSo()
    {
        var pick = await WrongPick.CreateAsync(app);

        await pick.FindAsync("dubois");

        Assert.Contains("Only Emily Dubois, who is the visitor now, was found.", pick.Browser.Text);
        Assert.Null(pick.Browser.Page.QuerySelector(WrongPick.Form));
    }

    [Fact]
    public async Task Get_UnusableSearch_ShowsFieldError()
    {
        var pick = await WrongPick.CreateAsync(app);

        await pick.FindAsync("900-12");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pick.Browser.Status);
        Assert.NotNull(pick.Browser.Page.QuerySelector("#Term-error"));
    }

    [Fact]
    public async Task Search_Again_KeepsTheReasonOutOfTheAddress()
    {
        var pick = await WrongPick.CreateAsync(app);
        await pick.FindAsync("nobody at all");

        await pick.Browser.SubmitAsync("form[action$='/person/search']", ("term", "ruiz"), ("reason", WrongPick.Reason));

        Assert.Equal(WrongPick.Reason, pick.Browser.Page.QuerySelector("#Reason")!.GetAttribute("value"));
        Assert.Equal(WrongPick.Reason, pick.Browser.Page.QuerySelector("[data-copy-of=Reason]")!.GetAttribute("value"));
        Assert.DoesNotContain("wrong", pick.Browser.Path, StringComparison.OrdinalIgnoreCase);

        await pick.Browser.SubmitAsync("form[action$='/person/search']", ("term", "ruiz"), ("reason", "that was 900000001"));
        Assert.DoesNotContain("900000001", pick.Browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "no", "Reason", "(at least 5 characters)")]
    [InlineData(true, "that was 900000001", "Reason", "without a nine-digit number")]
    [InlineData(false, "Picked the wrong name", "Person", "Find and choose the person who came.")]
    public async Task Post_BadInput_KeepsTheRest(bool isChosen, string reason, string field, string words)
    {
        var pick = await WrongPick.CreateAsync(app);
        await pick.FindAsync("ruiz");

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", isChosen ? pick.Right.PublicId.ToString() : null), ("Reason", reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pick.Browser.Status);
        Assert.Contains(words, pick.Browser.Page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Equal(isChosen, pick.Browser.Page.QuerySelector("input[name=Person]")!.HasAttribute("checked"));
        Assert.Equal(reason.Contains('9', StringComparison.Ordinal) ? null : reason, pick.Browser.Page.QuerySelector("#Reason")!.GetAttribute("value"));
        Assert.Equal(pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);
    }

    [Theory]
    [InlineData(-60, -1, true)]
    [InlineData(-60, 0, true)]
    [InlineData(-60, 1, false)]
    [InlineData(-60, null, false)]
    [InlineData(0, 0, false)]
    public async Task Post_OtherVisitThen_IsRefusedIfTheyOverlap(int start, int? end, bool isDone)
    {
        var pick = await WrongPick.CreateAsync(app);
        await app.CreateVisitAsync(pick.Right, pick.Room, pick.Technician, pick.Visit.StartedAt.AddMinutes(start), end is { } minutes ? pick.Visit.StartedAt.AddMinutes(minutes) : null);

        await pick.ChangeAsync();

        Assert.Equal(isDone ? pick.Right.Id : pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);
        if (!isDone)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, pick.Browser.Status);
            Assert.Contains("Ana Ruiz has another visit to this room at that time.", pick.Browser.Page.QuerySelector("#Person-error")!.TextContent);
            Assert.Equal(WrongPick.Reason, pick.Browser.Page.QuerySelector("#Reason")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Post_SamePerson_IsRefused()
    {
        var pick = await WrongPick.CreateAsync(app);
        await pick.FindAsync("ruiz");

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", pick.Wrong.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Contains("Emily Dubois is the visitor already. Nothing was changed.", pick.Browser.Text);
        Assert.Empty(await app.EventsAsync<VisitPersonChanged>(pick.Visit.PublicId));
    }

    [Fact]
    public async Task Post_VoidedSince_IsRefused()
    {
        var pick = await WrongPick.CreateAsync(app);
        await pick.FindAsync("ruiz");
        await (await pick.AnotherAsync()).VoidAsync(pick.Visit, "Nobody came");

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Contains("This visit was voided and no longer counts, so its person cannot be changed.", pick.Browser.Text);
        await pick.Browser.OpenAsync(pick.Address);
        Assert.Contains("This visit was voided and no longer counts, so its person cannot be changed.", pick.Browser.Text);
        Assert.Null(pick.Browser.Page.QuerySelector("a[href$='/person']"));
        Assert.Equal(pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);
    }

    [Fact]
    public async Task Post_VisitOfLoad_IsRefused()
    {
        var (system, pick) = (await app.CreateSystemAsync(), await WrongPick.CreateAsync(app));
        await app.LoadAsync(system, new SentFile(pick.Room.Code).Add((LoadColumn.VisitId, "V1"), (LoadColumn.PersonId, "P1"), (LoadColumn.LastName, "Loaded")).ToString());
        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.TechnicianId == system.AccountId));
        await pick.Browser.OpenAsync($"/visits/{visit.PublicId}");
        Assert.Null(pick.Browser.Page.QuerySelector("a[href$='/person']"));

        await pick.Browser.ForgeAsync($"/visits/{visit.PublicId}/person", ("Version", $"{visit.Version}"), ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Contains("Its sender says who came", pick.Browser.Text);
        await pick.Browser.OpenAsync($"/visits/{visit.PublicId}/person");
        Assert.Contains("Its sender says who came", pick.Browser.Text);
        Assert.Equal(visit.ParticipantId, (await OpenVisit.StoredAsync(app, visit.PublicId)).ParticipantId);
    }

    [Fact]
    public async Task Post_PersonOutOfReach_IsNotFoundAndLogged()
    {
        var pick = await WrongPick.CreateAsync(app);
        var away = await app.CreateParticipantAsync();
        await pick.FindAsync("ruiz");

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", away.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Equal(HttpStatusCode.NotFound, pick.Browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, away.PublicId));
        Assert.Equal(pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);
    }

    [Fact]
    public async Task Post_FoundBySsnOfSomeoneElse_IsNotFound()
    {
        var ssn = SsnGenerator.Next();
        var pick = await WrongPick.CreateAsync(app);
        await app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var away = await app.CreateParticipantAsync();
        await pick.FindAsync(ssn.Digits);

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", away.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Equal(HttpStatusCode.NotFound, pick.Browser.Status);
    }

    [Fact]
    public async Task Any_OutOfScope_IsRefusedAndLogged()
    {
        var pick = await WrongPick.CreateAsync(app);
        var strangers = await Corrections.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync(pick.Address);
            Assert.Equal(status, (int)browser.Status);
            foreach (var reason in new[] { WrongPick.Reason, "" })
            {
                await browser.OpenAsync("/");
                await browser.ForgeAsync(pick.Address, ("Version", $"{pick.Visit.Version}"), ("Person", pick.Right.PublicId.ToString()), ("Reason", reason));
                Assert.Equal(status, (int)browser.Status);
            }
        }

        Assert.Equal(pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);
        Assert.Equal(3 * strangers.Count(stranger => stranger.Status == 404), (await app.AccessAsync(AccessKind.RefusedOutOfScope, pick.Visit.PublicId)).Count);
    }
}
