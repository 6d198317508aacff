using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

/// <summary>Two people correct one record, the second one between the first one's reading and saving.</summary>
public sealed class ConcurrentItemsTests(RivalApp app) : IClassFixture<RivalApp>
{
    private const string Form = "#items-form";

    [Theory]
    [InlineData("Other", HttpStatusCode.Conflict)]
    [InlineData("Mine", HttpStatusCode.OK)]
    public async Task Save_CorrectedBeforeSave_OverwritesNothing(string theirs, HttpStatusCode expected)
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/edit");
        var rival = await (await app.SignInAsync(records.Technician, records.Room)).OpenAsync($"{records.Address}/edit");
        app.BeforeTheNextSave(() => rival.SubmitAsync(Form, ("Questions.LastName", theirs)));

        await records.Browser.SubmitAsync(Form, ("Questions.LastName", "Mine"));

        Assert.Equal(expected, records.Browser.Status);
        Assert.Equal(theirs, (await Records.StoredAsync(app, records.Person.PublicId)).Person.LastName);
        Assert.Single(await app.EventsAsync<ParticipantItemsChanged>(records.Person.PublicId));
    }

    [Fact]
    public async Task Save_SsnTakenBeforeSave_ShowsFieldError()
    {
        var records = await Records.OpenAsync(app);
        var ssn = SsnGenerator.Next();
        await records.Browser.OpenAsync($"{records.Address}/edit");
        app.BeforeTheNextSave(() => app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(ssn) }));

        await records.Browser.SubmitAsync(Form, ("Questions.Ssn", ssn.Digits), ("Questions.DeclineSsn", null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, records.Browser.Status);
        Assert.Contains("on file for another person", records.Browser.Page.QuerySelector("#Ssn-error")!.TextContent);
        Assert.Null((await Records.StoredAsync(app, records.Person.PublicId)).Person.SsnHash);
    }
}
