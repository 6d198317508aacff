using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits.Persons;

/// <summary>A changed person that meets another save.</summary>
public sealed class PersonConflictTests(RivalApp app) : IClassFixture<RivalApp>
{
    [Fact]
    public async Task Post_OldVersion_ShowsBothAndKeepsChoice()
    {
        var pick = await WrongPick.CreateAsync(app);
        await pick.FindAsync("ruiz");
        await (await pick.AnotherAsync()).CorrectAsync(pick.Visit, ("Note", "Theirs"));

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Equal(HttpStatusCode.Conflict, pick.Browser.Status);
        Assert.Contains($"{pick.Technician.DisplayName} saved this visit on", pick.Browser.Text);
        Assert.Contains("Person differs Emily Dubois Ana Ruiz", pick.Browser.Text);
        Assert.Equal(pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);

        await pick.Browser.SubmitAsync(WrongPick.Form);

        Assert.Contains("Ana Ruiz is now the visitor.", pick.Browser.Text);
        Assert.Contains(WrongPick.Reason, pick.Browser.Text);
    }

    [Fact]
    public async Task Post_SameBeforeSave_ChangesOnce()
    {
        var pick = await WrongPick.CreateAsync(app);
        var rival = await pick.AnotherAsync();
        await WrongPick.FindAsync(rival, pick.Visit, "ruiz");
        await pick.FindAsync("ruiz");
        app.BeforeTheNextSave(() => rival.SubmitAsync(WrongPick.Form, ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason)));

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Contains("Ana Ruiz is the visitor already. Nothing was changed.", pick.Browser.Text);
        Assert.Single(await app.EventsAsync<VisitPersonChanged>(pick.Visit.PublicId));
    }

    [Fact]
    public async Task Post_OtherPersonBeforeSave_ShowsConflict()
    {
        var pick = await WrongPick.CreateAsync(app);
        var third = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Theo"), LastName = Answer<string>.Given("Third") });
        await app.CreateVisitAsync(third, pick.Room, pick.Technician, app.Time.GetUtcNow().UtcDateTime.AddDays(-2), app.Time.GetUtcNow().UtcDateTime.AddDays(-2).AddHours(1));
        var rival = await pick.AnotherAsync();
        await WrongPick.FindAsync(rival, pick.Visit, "third");
        await pick.FindAsync("ruiz");
        app.BeforeTheNextSave(() => rival.SubmitAsync(WrongPick.Form, ("Person", third.PublicId.ToString()), ("Reason", WrongPick.Reason)));

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Equal(HttpStatusCode.Conflict, pick.Browser.Status);
        Assert.Contains("Person differs Theo Third Ana Ruiz", pick.Browser.Text);
        Assert.Equal(third.Id, (await pick.StoredAsync()).ParticipantId);
    }

    [Fact]
    public async Task Post_CheckedInBeforeSave_IsRefused()
    {
        var pick = await WrongPick.CreateAsync(app);
        await pick.FindAsync("ruiz");
        app.BeforeTheNextSave(() => app.CreateVisitAsync(pick.Right, pick.Room, pick.Technician));

        await pick.Browser.SubmitAsync(WrongPick.Form, ("Person", pick.Right.PublicId.ToString()), ("Reason", WrongPick.Reason));

        Assert.Contains("Ana Ruiz has another visit to this room at that time.", pick.Browser.Text);
        Assert.Equal(pick.Wrong.Id, (await pick.StoredAsync()).ParticipantId);
    }

    [Fact]
    public async Task Correction_OpenedBeforeChange_NamesTheVisitor()
    {
        var pick = await WrongPick.CreateAsync(app);
        var other = await pick.AnotherAsync();
        await other.OpenAsync(Corrections.Address(pick.Visit));
        await pick.ChangeAsync();

        await other.SubmitAsync(Corrections.Form, ("Note", "About Emily"), ("Reason", Corrections.Reason));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("The visit is for Ana Ruiz.", other.Text);
        Assert.Null((await pick.StoredAsync()).Note);
    }
}
