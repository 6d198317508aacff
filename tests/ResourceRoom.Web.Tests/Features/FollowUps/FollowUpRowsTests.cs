using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>
/// The rows after each kind of save. That all of them follow from what is on file is asserted once the class is over, as after
/// every class. Today is 2026-03-02.
/// </summary>
public sealed class FollowUpRowsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly DateOnly Exit = new(2026, 1, 15);

    [Fact]
    public async Task Note_AddedAndMarkedInError_ChangesRowsWithIt()
    {
        var enrollment = await app.ExitedAsync(Exit);
        Assert.Equal((FollowUpList.Overdue, WindowName.M1, null), await TodayAsync(enrollment));

        var note = await app.NoteAsync(enrollment, new DateOnly(2026, 2, 20));
        Assert.Equal((FollowUpList.DueIn30Days, WindowName.M3, new DateOnly(2026, 2, 20)), await TodayAsync(enrollment));

        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{await app.KeyOfAsync(enrollment)}/case-notes/{note.PublicId}");
        await browser.SubmitAsync("form[action$='error']", ("Reason", "Wrong customer"));
        Assert.Equal((FollowUpList.Overdue, WindowName.M1, null), await TodayAsync(enrollment));
    }

    [Fact]
    public async Task Step_CompletedAndRemoved_ChangesRowsWithIt()
    {
        var enrollment = await app.ExitedAsync(Exit);
        var step = await app.CreateStepAsync(enrollment, "TRANSPORT");
        Assert.False(await IsNothingPlannedAsync(enrollment));

        await app.ChangeStepAsync(step, row => (row.Status, row.ActualStart, row.ActualEnd) = (StepStatus.Completed, new DateOnly(2026, 2, 20), new DateOnly(2026, 2, 20)));
        Assert.Equal((FollowUpList.DueIn30Days, WindowName.M3, new DateOnly(2026, 2, 20)), await TodayAsync(enrollment));
        Assert.True(await IsNothingPlannedAsync(enrollment));
        Assert.Equal(new DateOnly(2026, 2, 20), (await ExitOfAsync(enrollment))!.ServiceProvidedOn);

        await app.ChangeStepAsync(step, row => row.RemovedAt = app.Time.GetUtcNow().UtcDateTime);
        Assert.Equal((FollowUpList.Overdue, WindowName.M1, null), await TodayAsync(enrollment));
    }

    [Fact]
    public async Task Exit_RecordedMovedAndUndone_MakesMovesAndRemovesRows()
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        var enrollment = await app.CreateEnrollmentAsync(person, change: traits => traits with { On = app.Today.AddDays(-200) });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{person.PublicId}/exits/new");
        await browser.SubmitAsync("form[action$='exits/new']", ("On", OfficeFormat.Date(Exit)), ("Reason", "Employment"));
        Assert.Equal((FollowUpList.MissedBeforeKnown, WindowName.M2, null), await TodayAsync(enrollment));

        await ChangeAsync(enrollment, row => row.ExitedOn = new DateOnly(2026, 2, 10));
        Assert.Equal((FollowUpList.DueIn30Days, WindowName.M1, null), await TodayAsync(enrollment));

        await ChangeAsync(enrollment, row => (row.Status, row.ExitedOn, row.ExitRecordedOn) = (EnrollmentStatus.Enrolled, null, null));
        Assert.Null(await ExitOfAsync(enrollment));
        Assert.Equal(0, await app.QueryAsync(db => db.FollowUpsDue.CountAsync(row => row.EnrollmentId == enrollment.Id)));
    }

    [Fact]
    public async Task Exclusion_RecordedAndVoided_EndsAndReopensFollowUp()
    {
        var enrollment = await app.ExitedAsync(Exit);
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == enrollment.ParticipantId));

        var exclusion = await app.CreateExclusionAsync(person);
        Assert.Equal((FollowUpList.Ended, null, null), await TodayAsync(enrollment));

        await app.ArrangeAsync(async (_, db) => (await db.Exclusions.SingleAsync(row => row.Id == exclusion.Id)).VoidedAt = app.Time.GetUtcNow().UtcDateTime);
        Assert.Equal((FollowUpList.Overdue, WindowName.M1, null), await TodayAsync(enrollment));
    }

    [Fact]
    public async Task PlannerAndName_Changed_AreThoseOfTheRows()
    {
        var enrollment = await app.ExitedAsync(Exit);
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await ChangeAsync(enrollment, row => row.GiveTo(planner.Id, app.Time.GetUtcNow().UtcDateTime));
        await app.ArrangeAsync(async (_, db) =>
        {
            var person = await db.Participants.SingleAsync(row => row.Id == enrollment.ParticipantId);
            (person.LastName, person.LastNameKey) = ("Zimmer", "ZIMMER");
            return person;
        });

        var rows = await app.QueryAsync(db => db.FollowUpsDue.Where(row => row.EnrollmentId == enrollment.Id).Select(row => new { row.PlannerId, row.LastNameKey }).Distinct().ToListAsync());
        var row = Assert.Single(rows);
        Assert.Equal((planner.Id, "ZIMMER"), (row.PlannerId, row.LastNameKey));
    }

    /// <summary>Case 27 of the offices: one exit on two records of one youth.</summary>
    [Fact]
    public async Task Merge_OfOneExitOnTwoRecords_IsOneFollowUpUntilItIsTakenBack()
    {
        var twins = await Twins.CreateAsync(app);
        var kept = await app.ExitAsync(twins.Kept, Exit);
        var merged = await app.ExitAsync(twins.Merged, Exit);
        await app.NoteAsync(kept, new DateOnly(2026, 2, 5));
        await app.NoteAsync(merged, new DateOnly(2026, 2, 25));
        Assert.Equal(
            [(WindowName.M2, new DateOnly(2026, 3, 7), FollowUpList.DueIn7Days), (WindowName.M3, new DateOnly(2026, 3, 27), FollowUpList.DueIn30Days)],
            [await DueAsync(kept), await DueAsync(merged)]);

        await twins.MergeAsync();
        Assert.Equal((WindowName.M3, new DateOnly(2026, 3, 27), FollowUpList.DueIn30Days), await DueAsync(kept));
        Assert.Equal([twins.Kept.Id], await app.QueryAsync(db => db.FollowedExits
            .Where(row => row.ParticipantId == twins.Kept.Id || row.ParticipantId == twins.Merged.Id).Select(row => row.ParticipantId).ToListAsync()));

        await twins.TakeBackAsync();
        Assert.Equal((WindowName.M2, new DateOnly(2026, 3, 7), FollowUpList.DueIn7Days), await DueAsync(kept));
        Assert.Equal((WindowName.M3, new DateOnly(2026, 3, 27), FollowUpList.DueIn30Days), await DueAsync(merged));
    }

    [Fact]
    public async Task Notes_SavedAtTheSameTime_BothCount()
    {
        var enrollment = await app.ExitedAsync(Exit);
        var key = await app.KeyOfAsync(enrollment);
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browsers = new[] { await app.SignInAsync(account), await app.SignInAsync(account) };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync($"/customers/{key}/case-notes/new");
        }

        await Task.WhenAll(browsers.Select((browser, index) => browser.SubmitAsync("form[data-autosave]",
            ("Kind", nameof(NoteKind.FollowUp)), ("On", $"02/{5 + (20 * index):00}/2026"), ("Subject", "Follow-up"), ("Body", "Talked."), ("Outcome", "ContactMade"), ("Method", "Phone"), ("SpokeWith", "Customer"))));

        var exit = (await ExitOfAsync(enrollment))!;
        Assert.Equal((new DateOnly(2026, 2, 5), new DateOnly(2026, 2, 25)), (exit.FirstContactOn, exit.LastContactOn));
        Assert.Equal((WindowName.M3, new DateOnly(2026, 3, 27), FollowUpList.DueIn30Days), await DueAsync(enrollment));
    }

    [Fact]
    public async Task Check_RowsThatNobodyRenewed_AreNamed()
    {
        var enrollment = await app.ExitedAsync(Exit);
        var number = (await app.QueryAsync(db => db.FollowUpsDue.FirstAsync(row => row.EnrollmentId == enrollment.Id && row.List == FollowUpList.Overdue))).Id;
        await app.QueryAsync(db => db.FollowUpsDue.Where(row => row.Id == number).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.List, FollowUpList.Later)));

        Assert.Equal([$"Customer {enrollment.ParticipantId}, exit 2026-01-15: 1 Deleted, 1 Added"], await DifferencesAsync());

        await app.QueryAsync(db => db.FollowUpsDue.Where(row => row.Id == number).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.List, FollowUpList.Overdue)));
        Assert.Empty(await DifferencesAsync());
    }

    private Task<List<string>> DifferencesAsync() => app.QueryAsync(async db => await db.CheckFollowUpsAsync(CancellationToken.None).ToListAsync());

    private async Task<(FollowUpList List, WindowName? Window, DateOnly? LastContact)> TodayAsync(Enrollment enrollment)
    {
        var row = await RowAsync(enrollment);
        return (row.List, row.Window, row.FollowedExit.LastContactOn);
    }

    private async Task<(WindowName? Window, DateOnly? Due, FollowUpList List)> DueAsync(Enrollment enrollment)
    {
        var row = await RowAsync(enrollment);
        return (row.Window, row.Due, row.List);
    }

    private async Task<bool> IsNothingPlannedAsync(Enrollment enrollment) => (await RowAsync(enrollment)).IsNothingPlanned;

    private Task<FollowUpDue> RowAsync(Enrollment enrollment) => app.QueryAsync(db =>
        db.FollowUpsDue.Include(row => row.FollowedExit).On(app.Today).SingleAsync(row => row.EnrollmentId == enrollment.Id));

    private Task<FollowedExit?> ExitOfAsync(Enrollment enrollment) =>
        app.QueryAsync(db => db.FollowedExits.SingleOrDefaultAsync(row => row.Due.Any(due => due.EnrollmentId == enrollment.Id)));

    private Task<Enrollment> ChangeAsync(Enrollment enrollment, Action<Enrollment> change) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Enrollments.Include(one => one.Participant).SingleAsync(one => one.Id == enrollment.Id);
        change(row);
        await db.KeepRegistrationAsync(row.Participant, app.Today, CancellationToken.None);
        return row;
    });
}
