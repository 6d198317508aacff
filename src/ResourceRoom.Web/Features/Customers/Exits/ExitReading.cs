using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Plans;

namespace ResourceRoom.Web.Features.Customers.Exits;

/// <summary>All that decides about a customer's exit.</summary>
/// <param name="Facts">For the rule.</param>
/// <param name="Enrollments">The rows behind it, by their ids.</param>
/// <param name="Steps">The rows behind it, by their ids.</param>
internal sealed record ExitCase(ExitFacts Facts, IReadOnlyDictionary<long, Enrollment> Enrollments, IReadOnlyDictionary<long, Step> Steps) : Unlogged;

internal static class ExitReading
{
    public static async Task<ExitCase> ReadExitCaseAsync(this ResourceRoomDb db, long person, DateOnly today, CancellationToken cancellationToken)
    {
        var enrollments = await db.Enrollments.Where(row => row.ParticipantId == person).Include(row => row.Lwia).ToListAsync(cancellationToken);
        var steps = await db.Steps.InPlanOf(person).ToListAsync(cancellationToken);
        var facts = new ExitFacts
        {
            Enrollments = [.. enrollments.Select(row => row.ToFacts())],
            Steps = [.. steps.Select(row => row.ToFacts())],
            Holds = await new PlanServiceCatalog(db).ReadHoldsAsync(cancellationToken),
            Today = today,
        };
        return new ExitCase(facts, enrollments.ToDictionary(row => row.Id), steps.ToDictionary(row => row.Id));
    }
}
