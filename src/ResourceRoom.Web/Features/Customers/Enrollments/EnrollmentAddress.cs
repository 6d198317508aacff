namespace ResourceRoom.Web.Features.Customers.Enrollments;

/// <summary>Which enrollment an address names, by public keys.</summary>
public sealed record EnrollmentAddress(Guid Customer, Guid Enrollment);
