using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

/// <summary>Why somebody cannot be enrolled, with the enrollment in the way.</summary>
public sealed record EnrollmentInTheWay(NewEnrollmentRefusal Why, Enrollment? Other);

public sealed record EnrollmentAsked(long PersonId, WorkforceProgram Program, DateOnly On, bool IsApplication, DateOnly Today);
