using ResourceRoom.Domain.Enrollments;
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
        var enrollments = await db.Enrollments.Where(row => row.ParticipantId == person).ToListAsync(cancellationToken);
        return await db.ReadExitCaseAsync(person, [.. enrollments.Select(row => row.ToFacts())], today, cancellationToken)
            with
        { Enrollments = enrollments.ToDictionary(row => row.Id) };
    }

    /// <summary>The same where the enrollments are at hand.</summary>
    public static async Task<ExitCase> ReadExitCaseAsync(
        this ResourceRoomDb db, long person, IReadOnlyList<EnrollmentFacts> enrollments, DateOnly today, CancellationToken cancellationToken)
    {
        var steps = await db.Steps.InPlanOf(person).Include(row => row.Service.Holds).ToListAsync(cancellationToken);
        var services = steps.Select(row => row.Service).DistinctBy(service => service.Id);
        var facts = new ExitFacts
        {
            Enrollments = enrollments,
            Steps = [.. steps.Select(row => row.ToFacts())],
            Holds = new ExitHolds(services.SelectMany(service => service.Holds, (service, hold) => new ExitHoldRow(service.Code, hold.Program, hold.Hold))),
            Today = today,
        };
        return new ExitCase(facts, new Dictionary<long, Enrollment>(), steps.ToDictionary(row => row.Id));
    }
}
