using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Customers.Enrollments;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Facts;

/// <summary>A fact of an enrollment, by the keys in its address.</summary>
public sealed record FactAddress(EnrollmentAddress Enrollment, Guid Fact);

internal static class FactLookup
{
    /// <summary>A fact of an enrollment within reach; null when there is none. A try on an enrollment outside it is logged.</summary>
    public static async Task<EnrollmentFact?> FindFactAsync(this ResourceRoomDb db, FactAddress asked, Act act, CancellationToken cancellationToken) =>
        await db.FindEnrollmentAsync(asked.Enrollment.Customer, asked.Enrollment.Enrollment, act, cancellationToken) is { } enrollment
            ? await db.EnrollmentFacts.SingleOrDefaultAsync(row => row.PublicId == asked.Fact && row.EnrollmentId == enrollment.Id, cancellationToken)
            : null;
}
