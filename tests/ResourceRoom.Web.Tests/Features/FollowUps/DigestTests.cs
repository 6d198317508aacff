using Microsoft.EntityFrameworkCore;

using MimeKit;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.FollowUps.Digests;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>The morning mail, received by a real mail server. One clock for all tests, so each begins on a Tuesday of its own.</summary>
public sealed class DigestTests(MailedApp app) : IClassFixture<MailedApp>
{
    [Fact]
    public async Task Morning_SomethingDue_IsMailedOnceWithCountsReferencesAndLinks()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 1);
        app.ToNextTuesday("06:59");
        var (overdue, soon) = (await OfAsync(planner, daysAgo: 34), await OfAsync(planner, daysAgo: 27));
        await OfAsync(planner, daysAgo: 10);
        Assert.Empty(await MailAsync(planner));

        app.Time.Advance(TimeSpan.FromMinutes(1));
        var mail = Assert.Single(await MailAsync(planner));
        Assert.Single(await MailAsync(planner));

        var (first, second) = (await app.KeyOfAsync(overdue), await app.KeyOfAsync(soon));
        Assert.Equal("Follow-ups: 1 overdue, 1 due in 7 days", mail.Subject);
        Assert.Equal(
            $"""
            Good morning,

            Follow-ups of your customers on {Written(app.Today)}: 1 overdue, 1 due in 7 days.

            Overdue

            - Month 1, due {app.Today.AddDays(-4):MM/dd}, 4 days overdue, reference {Reference(first)}
              https://desk.example.test/customers/{first}/outcomes

            Due in 7 days

            - Month 1, due {app.Today.AddDays(3):MM/dd}, due in 3 days, reference {Reference(second)}
              https://desk.example.test/customers/{second}/outcomes

            Your list of follow-ups:
            https://desk.example.test/follow-ups

            You get this email on business days when a follow-up is overdue or due in 7 days. Turn it off here:
            https://desk.example.test/account/reminders
            """, mail.TextBody!.ReplaceLineEndings("\n").TrimEnd(), ignoreLineEndingDifferences: true);
        Assert.Equal($$"""{"day":"{{app.Today:yyyy-MM-dd}}","overdue":1,"dueSoon":1}""", Assert.Single(await app.DetailsAsync<DigestPosted>(planner)));
    }

    [Fact]
    public async Task Morning_EachBusinessDay_IsMailedAnew()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        app.ToNextTuesday("07:00");
        await OfAsync(planner, daysAgo: 34);
        var first = app.Today;
        for (var day = 0; day <= 7; day++)
        {
            await MailAsync(planner);
            app.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(Enumerable.Range(0, 8).Count(day => BusinessCalendar.OfTheState.IsBusinessDay(first.AddDays(day))), app.ReceivedBy(planner).Count);
    }

    [Fact]
    public async Task Morning_DayThatOetAdded_IsMailedOnceItIsTakenOut()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        app.ToNextTuesday("07:00");
        await OfAsync(planner, daysAgo: 34);
        var day = app.Today;
        await app.QueryAsync(db =>
        {
            db.HolidayChanges.Add(new HolidayChange { Day = day, AddedAs = "Day of mourning" });
            return db.SaveChangesAsync();
        });
        Assert.Empty(await MailAsync(planner));

        await app.QueryAsync(db => db.HolidayChanges.Where(row => row.Day == day).ExecuteUpdateAsync(row => row.SetProperty(change => change.TakenOutFor, "By mistake")));

        Assert.Single(await MailAsync(planner));
    }

    [Theory]
    [InlineData("16:59", 1)]
    [InlineData("17:00", 0)]
    [InlineData("21:30", 0)]
    public async Task Morning_ProgramWasDown_GoesOutTheSameDayButNotInTheEvening(string upAt, int mails)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 3);
        app.ToNextTuesday(upAt);
        await OfAsync(planner, daysAgo: 34);

        Assert.Equal(mails, (await MailAsync(planner)).Count);
    }

    [Fact]
    public async Task Morning_NothingDue_IsNotMailedAndWhatComesLaterWaits()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 4);
        app.ToNextTuesday("07:00");
        Assert.Empty(await MailAsync(planner));
        await OfAsync(planner, daysAgo: 34);

        Assert.Empty(await MailAsync(planner));
        app.Time.Advance(TimeSpan.FromDays(1));
        Assert.Single(await MailAsync(planner));
    }

    [Fact]
    public async Task Morning_ContactBefore_IsNotInIt()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 5);
        app.ToNextTuesday("06:59");
        await OfAsync(planner, daysAgo: 34);
        await app.NoteAsync(await OfAsync(planner, daysAgo: 34), app.Today);
        app.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("Follow-ups: 1 overdue, 0 due in 7 days", Assert.Single(await MailAsync(planner)).Subject);
    }

    [Fact]
    public async Task Morning_AfterADeathOrTheYear_HasNoLine()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 6);
        app.ToNextTuesday("07:00");
        var gone = await OfAsync(planner, daysAgo: 34);
        await OfAsync(planner, daysAgo: 400);
        await app.CreateExclusionAsync(await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == gone.ParticipantId)));

        Assert.Empty(await MailAsync(planner));
    }

    [Fact]
    public async Task Morning_OthersEndedInvitedOrElsewhere_GetNone()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var (ended, invited, moved, supervisor) = (
            await app.CreateAccountAsync(Roles.CaseManager, 7), await app.CreateAccountAsync(Roles.CaseManager, 7),
            await app.CreateAccountAsync(Roles.CaseManager, 13), await app.CreateAccountAsync(Roles.LwiaAdministrator, 7));
        app.ToNextTuesday("07:00");
        foreach (var account in new[] { planner, ended, invited, moved, supervisor })
        {
            await OfAsync(account, daysAgo: 34, lwia: 7);
        }

        await app.ArrangeAsync(async (_, db) =>
        {
            (await db.Users.SingleAsync(row => row.Id == ended.Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime;
            (await db.Users.SingleAsync(row => row.Id == invited.Id)).PasswordHash = null;
            return 0;
        });

        Assert.Single(await MailAsync(planner));
        foreach (var other in new[] { ended, invited, moved, supervisor })
        {
            Assert.Empty(await MailAsync(other));
        }
    }

    [Fact]
    public async Task Morning_TurnedOff_IsNotMailedUntilTurnedOn()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 14);
        app.ToNextTuesday("07:00");
        await OfAsync(planner, daysAgo: 34);
        var browser = await app.SignInAsync(planner);
        await (await browser.OpenAsync("/account/reminders")).SubmitAsync("form[action='/account/reminders/digest/cancellation']");
        Assert.Contains("Morning mail turned off.", browser.Text);
        Assert.Empty(await MailAsync(planner));

        await browser.SubmitAsync("form[action='/account/reminders/digest']");

        Assert.Single(await MailAsync(planner));
        Assert.Equal([typeof(DigestTurnedOff), typeof(DigestTurnedOn), typeof(DigestPosted)], (await app.EventsOfAsync(planner)).Where(type => type.Name.StartsWith("Digest", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Morning_SeveralNodesAtOnce_MailOnce()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 10);
        app.ToNextTuesday("07:00");
        await OfAsync(planner, daysAgo: 34);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.RunAsync<SendDigests>()));

        Assert.Single(await MailAsync(planner));
        Assert.Single(await app.DetailsAsync<DigestPosted>(planner));
    }

    [Fact]
    public async Task Morning_ManyLines_ShowsTheFirstAndCountsTheRest()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 11);
        app.ToNextTuesday("07:00");
        for (var number = 0; number < DigestLetter.MostLines + 2; number++)
        {
            await OfAsync(planner, daysAgo: 34);
        }

        var text = Assert.Single(await MailAsync(planner)).TextBody!;

        Assert.Equal(DigestLetter.MostLines, text.Split("\n- ").Length - 1);
        Assert.Contains("2 more are on your list of follow-ups:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Morning_ColleagueStandsIn_IsMailedBothWithThePlannersName()
    {
        var (absent, colleague) = (await app.CreateAccountAsync(Roles.CaseManager, 15), await app.CreateAccountAsync(Roles.CaseManager, 15));
        app.ToNextTuesday("07:00");
        await app.CreateStandInAsync(absent, colleague);
        var (own, theirs) = (await OfAsync(colleague, daysAgo: 34), await OfAsync(absent, daysAgo: 34));

        var text = Assert.Single(await MailAsync(colleague)).TextBody!;

        Assert.Contains($"Follow-ups of your customers and those of {absent.DisplayName}, for whom you stand in, on {Written(app.Today)}: 2 overdue", text, StringComparison.Ordinal);
        Assert.Contains($"reference {Reference(await app.KeyOfAsync(own))}", text, StringComparison.Ordinal);
        Assert.Contains($"reference {Reference(await app.KeyOfAsync(theirs))}, for {absent.DisplayName}", text, StringComparison.Ordinal);
        Assert.Single(app.ReceivedBy(absent));
    }

    private static string Written(DateOnly day) => Web.Infrastructure.OfficeFormat.Date(day);

    private static string Reference(Guid key) => $"{key.ToString("N")[^8..^4]}-{key.ToString("N")[^4..]}".ToUpperInvariant();

    private Task<Enrollment> OfAsync(User planner, int daysAgo, int? lwia = null)
    {
        var exit = app.Today.AddDays(-daysAgo);
        return app.ExitedAsync(exit, exit, traits => traits with { PlannerId = planner.Id, Lwia = lwia ?? planner.LwiaNumber!.Value });
    }

    /// <summary>What a planner has got, after the job ran.</summary>
    private async Task<IReadOnlyList<MimeMessage>> MailAsync(User planner)
    {
        await app.RunAsync<SendDigests>();
        await app.SendMailAsync();
        return app.ReceivedBy(planner);
    }
}
