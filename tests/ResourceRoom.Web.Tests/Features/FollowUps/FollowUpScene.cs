using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>Customers who exited, and what was done since.</summary>
internal static class FollowUpScene
{
    /// <summary>Somebody who exited from one program.</summary>
    public static async Task<Enrollment> ExitedAsync(
        this ResourceRoomApp app, DateOnly exitOn, DateOnly? recordedOn = null, Func<EnrollmentTraits, EnrollmentTraits>? change = null, string last = "Baker")
    {
        var person = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Ann"), LastName = Answer<string>.Given(last) });
        return await app.ExitAsync(person, exitOn, recordedOn, change);
    }

    /// <summary>An exit of this person from one more program.</summary>
    public static async Task<Enrollment> ExitAsync(
        this ResourceRoomApp app, Participant person, DateOnly exitOn, DateOnly? recordedOn = null, Func<EnrollmentTraits, EnrollmentTraits>? change = null)
    {
        var enrollment = await app.CreateEnrollmentAsync(person, EnrollmentStatus.Exited, traits =>
        {
            var own = traits with { Program = WorkforceProgram.Youth, On = exitOn.AddDays(-100), ExitedOn = exitOn };
            return change?.Invoke(own) ?? own;
        });
        return recordedOn is null ? enrollment : await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Enrollments.SingleAsync(one => one.Id == enrollment.Id);
            row.ExitRecordedOn = recordedOn;
            return row;
        });
    }

    /// <summary>A case note about follow-up: a contact, unless it says otherwise.</summary>
    public static Task<CaseNote> NoteAsync(this ResourceRoomApp app, Enrollment enrollment, DateOnly on, NoteOutcome outcome = NoteOutcome.ContactMade) =>
        app.ArrangeAsync((_, db) => Task.FromResult(db.CaseNotes.Add(new CaseNote
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = enrollment.ParticipantId,
            Kind = NoteKind.FollowUp,
            On = on,
            Subject = "Follow-up",
            Body = "Talked about the job.",
            Outcome = outcome,
            Method = NoteMethod.Phone,
            CreatedAt = enrollment.CreatedAt,
            CreatedById = 1,
        }).Entity));

    /// <summary>
    /// What was done, such as "c 02-05, a 02-10, s 02-12, d 02-20, b 03-20": a contact, an attempt, a service, a decline and the day
    /// it is taken back, each in the year of the exit or the next.
    /// </summary>
    public static async Task DoAsync(this ResourceRoomApp app, Enrollment enrollment, string facts)
    {
        foreach (var fact in facts.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var exit = enrollment.ExitedOn!.Value;
            var day = Day($"{exit.Year}-{fact[2..]}");
            day = day < exit ? day.AddYears(1) : day;
            switch (fact[0])
            {
                case 's':
                    await app.CreateStepAsync(enrollment, "TRANSPORT", step => (step.Status, step.ActualStart, step.ActualEnd) = (StepStatus.Completed, day, day));
                    break;
                case 'd':
                    await app.DeclineAsync(enrollment, day);
                    break;
                case 'b':
                    await app.ArrangeAsync(async (_, db) => (await db.FollowUpDeclines.SingleAsync(row => row.EnrollmentId == enrollment.Id)).TakenBackOn = day);
                    break;
                default:
                    await app.NoteAsync(enrollment, day, fact[0] == 'c' ? NoteOutcome.ContactMade : NoteOutcome.AttemptedNoResponse);
                    break;
            }
        }
    }

    /// <summary>A decline of a youth who opted out, in force from a day on.</summary>
    public static async Task<FollowUpDecline> DeclineAsync(this ResourceRoomApp app, Enrollment enrollment, DateOnly on)
    {
        var step = await app.CreateStepAsync(enrollment, "FOLLOWUP", row => row.Status = StepStatus.OfferedButDeclined);
        return await app.ArrangeAsync((_, db) => Task.FromResult(db.FollowUpDeclines.Add(new FollowUpDecline
        {
            ParticipantId = enrollment.ParticipantId,
            EnrollmentId = enrollment.Id,
            StepId = step.Id,
            Reason = DeclineReason.OptingOut,
            On = on,
            IsAttemptAttested = false,
            IsDocumentationAttested = true,
            CreatedAt = enrollment.CreatedAt,
            CreatedById = 1,
        }).Entity));
    }

    /// <summary>The lines of a file without its header.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(this Browser browser, string path)
    {
        using var answer = await browser.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    public static Task<Guid> KeyOfAsync(this ResourceRoomApp app, Enrollment enrollment) =>
        app.QueryAsync(db => db.Participants.Where(row => row.Id == enrollment.ParticipantId).Select(row => row.PublicId).SingleAsync());

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
