using System.Globalization;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

public sealed class ChangedExitList : ListDefinition<ChangedExit>
{
    public ChangedExitList()
        : base("Exits moved or undone after windows were missed")
    {
        Column("Customer", row => Link(ItemWords.FullName(row.FirstName, row.LastName), Links.CustomerOutcomes(row.Customer)));
        Column("Exit", row => new ListCell { Text = OfficeFormat.Date(row.On), Href = $"{Links.Customer(row.Customer)}/exits/{row.Exit}", SecondLine = row.Program.Name() }).Class("rr-time");
        Column("Windows missed", row => row.Missed.ToString(CultureInfo.InvariantCulture));
        Column("Change", row => row.MovedTo is { } day ? $"Moved to {OfficeFormat.Date(day)}" : "Undone");
        Column("Changed", row => new ListCell { Text = OfficeFormat.DateAndTime(row.At), SecondLine = $"by {row.By ?? "a deleted account"}" }).Class("rr-time");
    }
}
