using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

/// <summary>The fields of a new enrollment, as part of a form.</summary>
public sealed record EnrollmentFields : Unlogged
{
    /// <summary>What stands before the names of the fields in the request: empty, or <c>Enrollment.</c></summary>
    public string Prefix { get; init; } = "";

    public required NewEnrollmentInput Input { get; init; }

    /// <summary>The programs that who asks was given.</summary>
    public required IReadOnlyList<Choice> Programs { get; init; }

    /// <summary>Whether who asks works in one office and can register people there alone.</summary>
    public required bool IsOfOneOffice { get; init; }

    /// <summary>The areas to choose from; none for someone who works in one.</summary>
    public required IReadOnlyList<Choice> Areas { get; init; }

    public required IReadOnlyList<Choice> Offices { get; init; }

    public required IReadOnlyList<Choice> Planners { get; init; }
}
