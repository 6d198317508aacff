using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Exits;

/// <summary>A youth enrolled on 07/01/2025 exited on 12/15/2025, which was recorded on 12/20. Today is 03/02/2026.</summary>
public sealed class MoveExitTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#move-form";

    [Fact]
    public async Task Move_ToAnEarlierDay_ShowsWindowsFirstThenRenewsThem()
    {
        var (person, enrollment, exit, address) = await ExitedAsync();
        var browser = await OetAsync();
        await browser.OpenAsync(address);

        await browser.SubmitAsync(Form, ("To", "12/14/2025"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("2 windows that were missed become “Missed before exit was known”.", browser.Text);
        Assert.Contains("The exit will count as recorded today", browser.Text);
        Assert.Equal(["Month 1 Missed due 01/14/2026 Missed before exit was known due 01/13/2026", "Month 2 Missed due 02/13/2026 Missed before exit was known due 02/12/2026"], Rows(browser)[..2]);
        Assert.Equal(Day("2025-12-15"), (await ExitAsync(exit)).On);

        await browser.SubmitAsync(Form, ("Reason", "Typed one day late"));

        Assert.Contains("Exit date moved to 12/14/2025.", browser.Text);
        Assert.Contains("From 12/15/2025 to 12/14/2025", browser.Text);
        var moved = await ExitAsync(exit);
        Assert.Equal((Day("2025-12-14"), app.Today), (moved.On, moved.RecordedOn));
        var move = Assert.Single(moved.Moves);
        Assert.Equal((Day("2025-12-15"), Day("2025-12-20"), Day("2025-12-14"), "Typed one day late"), (move.Before, move.RecordedBefore, move.After, move.Reason));
        var row = await app.QueryAsync(db => db.Enrollments.SingleAsync(one => one.Id == enrollment.Id));
        Assert.Equal((EnrollmentStatus.Exited, Day("2025-12-14"), app.Today), (row.Status, row.ExitedOn, row.ExitRecordedOn));
        Assert.Equal(Day("2025-12-14"), (await app.QueryAsync(db => db.FollowedExits.SingleAsync(one => one.ParticipantId == person.Id))).ExitOn);
        Assert.Equal(new ExitMoved(Day("2025-12-15"), Day("2025-12-14"), "Typed one day late"), Assert.Single(await app.EventsAsync<ExitMoved>(exit)).Read());
        Assert.Equal(new EnrollmentExitMoved(exit, Day("2025-12-15"), Day("2025-12-14")), Assert.Single(await app.EventsAsync<EnrollmentExitMoved>(enrollment.PublicId)).Read());
        await browser.OpenAsync($"/customers/{person.PublicId}/enrollments/{enrollment.PublicId}");
        Assert.Contains("Exit date moved", browser.Text);
    }

    [Fact]
    public async Task Move_ToALaterDay_KeepsTheDayOfRecording()
    {
        var (_, enrollment, exit, address) = await ExitedAsync();
        var browser = await OetAsync();

        await MoveAsync(browser, address, "12/16/2025");

        Assert.Equal(Day("2025-12-20"), (await ExitAsync(exit)).RecordedOn);
        Assert.Equal(Day("2025-12-20"), (await app.QueryAsync(db => db.Enrollments.SingleAsync(one => one.Id == enrollment.Id))).ExitRecordedOn);
    }

    [Theory]
    [InlineData("", "Enter a valid new exit date")]
    [InlineData("12/15/2025", "This is the exit date already.")]
    [InlineData("03/03/2026", "This day is in the future.")]
    [InlineData("06/30/2025", "An enrollment began on 07/01/2025.")]
    public async Task Move_DayThatCannotBe_SaysWhichCan(string to, string expected)
    {
        var (_, _, exit, address) = await ExitedAsync();
        var browser = await OetAsync();
        await browser.OpenAsync(address);

        await browser.SubmitAsync(Form, ("To", to));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Null(browser.Page.QuerySelector("#preview-title"));
        Assert.Empty((await ExitAsync(exit)).Moves);
    }

    [Fact]
    public async Task Move_WithoutReasonOrWithAnotherDayThanShown_SavesNothing()
    {
        var (_, _, exit, address) = await ExitedAsync();
        var browser = await OetAsync();
        await browser.OpenAsync(address);
        await browser.SubmitAsync(Form, ("To", "12/14/2025"));

        await browser.SubmitAsync(Form, ("Reason", ""));
        Assert.Contains("Enter why the exit date is moved", browser.Text);
        await browser.SubmitAsync(Form, ("To", "12/10/2025"), ("Reason", "Typed one day late"));

        Assert.Contains("What changes with 12/10/2025", browser.Text);
        Assert.Equal("Typed one day late", browser.Page.QuerySelector("#Reason")!.GetAttribute("value"));
        Assert.Empty((await ExitAsync(exit)).Moves);
    }

    [Fact]
    public async Task Move_MovedByAnotherMeanwhile_IsToldAndNothingIsOverwritten()
    {
        var (_, _, exit, address) = await ExitedAsync();
        var (first, second) = (await OetAsync(), await OetAsync());
        await second.OpenAsync(address);
        await second.SubmitAsync(Form, ("To", "12/12/2025"));
        await MoveAsync(first, address, "12/14/2025");

        await second.SubmitAsync(Form, ("Reason", "Typed wrong"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Somebody moved or undid this exit", second.Text);
        Assert.Equal(Day("2025-12-14"), (await ExitAsync(exit)).On);
        await second.SubmitAsync(Form);
        Assert.Equal([Day("2025-12-14"), Day("2025-12-12")], (await ExitAsync(exit)).Moves.Select(move => move.After));
    }

    [Fact]
    public async Task Move_SentTwice_MovesOnce()
    {
        var (_, _, exit, address) = await ExitedAsync();
        var browser = await OetAsync();
        await browser.OpenAsync(address);
        KeyValuePair<string, string>[] fields = [.. new[] { ("To", "12/14/2025"), ("Shown", "12/14/2025"), ("From", "12/15/2025"), ("Reason", "Typed wrong") }.Select(field => KeyValuePair.Create(field.Item1, field.Item2))];

        await browser.ForgeAsync(address, [.. fields.Select(field => (field.Key, field.Value))]);
        await browser.OpenAsync(address);
        await browser.ForgeAsync(address, [.. fields.Select(field => (field.Key, field.Value))]);

        Assert.Contains("Exit date moved", browser.Text);
        Assert.Single((await ExitAsync(exit)).Moves);
    }

    [Fact]
    public async Task Move_DeclineInForce_StaysAndIsFlaggedWhichThePageSaysFirst()
    {
        var (person, enrollment, _, address) = await ExitedAsync();
        await app.NoteAsync(enrollment, Day("2026-01-05"));
        var step = await app.CreateStepAsync(enrollment, "FOLLOWUP");
        await app.ArrangeAsync((_, db) => Task.FromResult(db.FollowUpDeclines.Add(new FollowUpDecline
        {
            ParticipantId = person.Id,
            EnrollmentId = enrollment.Id,
            StepId = step.Id,
            Reason = DeclineReason.OptingOut,
            On = Day("2026-01-20"),
            IsAttemptAttested = false,
            IsDocumentationAttested = true,
            CreatedAt = enrollment.CreatedAt,
            CreatedById = 1,
        }).Entity));
        var browser = await OetAsync();
        await browser.OpenAsync(address);

        await browser.SubmitAsync(Form, ("To", "12/16/2025"));
        Assert.Contains("The decline of 01/20/2026 stays in force, but its evidence does not fit", browser.Text);
        await browser.SubmitAsync(Form, ("Reason", "Typed one day early"));

        Assert.True((await app.QueryAsync(db => db.FollowedExits.SingleAsync(one => one.ParticipantId == person.Id))).IsEvidenceInDoubt);
        Assert.Null((await app.QueryAsync(db => db.FollowUpDeclines.SingleAsync(one => one.ParticipantId == person.Id))).TakenBackOn);
    }

    [Fact]
    public async Task Undone_CannotBeMoved()
    {
        var (_, _, exit, address) = await ExitedAsync();
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Exits.SingleAsync(one => one.PublicId == exit);
            row.UndoneAt = app.Time.GetUtcNow().UtcDateTime;
            return row;
        });
        var browser = await OetAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task CaseManager_SeesTheMoveAndCannotMakeOne()
    {
        var (_, _, exit, address) = await ExitedAsync();
        await MoveAsync(await OetAsync(), address, "12/14/2025");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

        await browser.OpenAsync(address[..^"/move".Length]);
        Assert.Contains("From 12/15/2025 to 12/14/2025", browser.Text);
        Assert.Null(browser.Page.QuerySelector($"a[href='{address}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(address)).Status);
        await browser.OpenAsync("/participants");
        await browser.ForgeAsync(address, ("To", "12/10/2025"), ("Shown", "12/10/2025"), ("From", "12/14/2025"), ("Reason", "Not mine to move"));

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Single((await ExitAsync(exit)).Moves);
    }

    private static DateOnly Day(string day) => FollowUpScene.Day(day);

    private static List<string> Rows(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("[aria-labelledby='preview-title'] tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static async Task MoveAsync(Browser browser, string address, string to)
    {
        await browser.OpenAsync(address);
        await browser.SubmitAsync(Form, ("To", to));
        await browser.SubmitAsync(Form, ("Reason", "Typed wrong"));
        Assert.Contains($"Exit date moved to {to}.", browser.Text);
    }

    private async Task<Browser> OetAsync() => await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

    private Task<CustomerExit> ExitAsync(Guid exit) => app.QueryAsync(db => db.Exits.Include(row => row.Moves.OrderBy(move => move.Id)).SingleAsync(row => row.PublicId == exit));

    private async Task<(Participant Person, Enrollment Enrollment, Guid Exit, string Address)> ExitedAsync()
    {
        await app.CreateAccountAsync(Roles.CaseManager);
        var person = await app.CreateParticipantAsync(Records.AllNine);
        var enrollment = await app.ExitAsync(person, Day("2025-12-15"), Day("2025-12-20"), traits => traits with { On = Day("2025-07-01") });
        var exit = await app.CreateExitAsync(person, Day("2025-12-15"));
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Exits.SingleAsync(one => one.Id == exit.Id);
            row.RecordedOn = Day("2025-12-20");
            row.Ended.Add(new EndedEnrollment { EnrollmentId = enrollment.Id });
            return row;
        });
        return (person, enrollment, exit.PublicId, $"/customers/{person.PublicId}/exits/{exit.PublicId}/move");
    }
}
