using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

using Serilog.Events;

namespace ResourceRoom.Web.Tests.Infrastructure;

/// <summary>What a page or an act goes on from is nothing to report: a log full of it is not read when something breaks.</summary>
public sealed class HandledFailureTests(RivalApp app) : IClassFixture<RivalApp>
{
    [Fact]
    public async Task Save_SsnTakenBeforeSave_LogsNoError()
    {
        var records = await Records.OpenAsync(app);
        var ssn = SsnGenerator.Next();
        await records.Browser.OpenAsync($"{records.Address}/edit");
        app.BeforeTheNextSave(() => app.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(ssn) }));

        await records.Browser.SubmitAsync("#items-form", ("Questions.Ssn", ssn.Digits), ("Questions.DeclineSsn", null));

        Assert.Contains("on file for another person", records.Browser.Text, StringComparison.Ordinal);
        AssertNoErrors();
    }

    [Fact]
    public async Task Save_ChangedBeforeSave_LogsNoError()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/edit");
        var rival = await (await app.SignInAsync(records.Technician, records.Room)).OpenAsync($"{records.Address}/edit");
        app.BeforeTheNextSave(() => rival.SubmitAsync("#items-form", ("Questions.LastName", "Theirs")));

        await records.Browser.SubmitAsync("#items-form", ("Questions.LastName", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, records.Browser.Status);
        AssertNoErrors();
    }

    [Fact]
    public async Task CheckIn_SameFormAtSameTime_LogsNoError()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync();
        var card = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.QuerySelector(DeskForms.CardForm)!);
        (string Name, string Value)[] typed =
        [
            ("FirstName", "Maria"), ("LastName", "Sixtimes"), ("Zip", "62704"), ("Ssn", SsnGenerator.Next().Digits), ("BirthDate", "04/05/1949"),
            ("LaborForceStatus", "Unemployed"), ("Hispanic", "Yes"), ("Race", "White"), ("Gender", "Female"),
        ];
        KeyValuePair<string, string>[] fields =
        [
            .. card.Where(field => typed.All(one => field.Key != $"Questions.{one.Name}")),
            .. typed.Select(one => KeyValuePair.Create($"Questions.{one.Name}", one.Value)),
            KeyValuePair.Create("Services", "1"),
        ];

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.Http.PostAsync(new Uri("/check-in/new-visitor", UriKind.Relative), new FormUrlEncodedContent(fields))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(1, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.Participant.LastName == "Sixtimes")));
        AssertNoErrors();
    }

    private void AssertNoErrors() => Assert.Empty(app.Log.Events
        .Where(logged => logged.Level >= LogEventLevel.Error || logged.Exception is not null)
        .Select(logged => $"{logged.RenderMessage(null)} {logged.Exception}"));
}
