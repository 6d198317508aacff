using ResourceRoom.Domain.Enrollments.Facts;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("EnrollmentFactRecorded", version: 1)]
public sealed record EnrollmentFactRecorded(Guid Fact, FactKind Kind, DateOnly On) : ActivityDetail;

[StoredAs("EnrollmentFactVoided", version: 1)]
public sealed record EnrollmentFactVoided(Guid Fact, FactKind Kind, string Reason) : ActivityDetail;
