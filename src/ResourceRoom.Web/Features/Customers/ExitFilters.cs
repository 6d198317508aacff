using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers;

/// <summary>What lists of customers can be narrowed to: those whose exit is due, or those who exited. Events store the names.</summary>
public enum ExitFilter
{
    Due,
    Exited,
}

public static class ExitFilters
{
    public static IReadOnlyList<Choice> Choices { get; } = [.. Choice.Of<ExitFilter>(InWords)];

    /// <summary>Both are ranges of an index, in the order that <see cref="Order"/> names.</summary>
    public static IQueryable<Enrollment> Apply(this ExitFilter? filter, IQueryable<Enrollment> rows, DateOnly today) => filter switch
    {
        ExitFilter.Due => rows.Where(row => row.ExitDueFrom <= today),
        ExitFilter.Exited => rows.Where(row => row.ExitedOn != null && row.Status == EnrollmentStatus.Exited),
        _ => rows,
    };

    /// <summary>The order that a list begins with: due for longest first, exited last first.</summary>
    public static string Order(this ExitFilter? filter) => filter switch
    {
        ExitFilter.Due => "due",
        ExitFilter.Exited => "-exit",
        _ => "name",
    };

    public static void MayBeAnExit<TFilter>(this IRuleBuilder<TFilter, string?> rule) =>
        rule.MayBeChosen("an exit filter", text => FilterRules.Chosen<ExitFilter>(text) is not null);

    private static string InWords(ExitFilter filter) => filter == ExitFilter.Due ? "Exit due" : "Exited";
}
