using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Who is registered and how customers are called, as the columns know it and as the enrollments and records say.</summary>
public static class EnrollmentRows
{
    /// <summary>Fails unless both agree on everybody.</summary>
    public static async Task<bool> AssertPeopleFollowAsync(ResourceRoomDb db, DateOnly today)
    {
        var wrong = await db.Participants
            .Where(person => person.IsRegistered != person.Enrollments.Any(row => row.Status == EnrollmentStatus.Enrolled && row.EnrolledOn <= today))
            .Select(person => person.PublicId)
            .ToListAsync();
        var misnamed = await db.Enrollments
            .Where(row => row.LastNameKey != (row.Participant.LastNameKey ?? "") || row.FirstNameKey != (row.Participant.FirstNameKey ?? ""))
            .Select(row => row.PublicId)
            .ToListAsync();

        Assert.Equal([], wrong);
        Assert.Equal([], misnamed);
        return true;
    }
}
