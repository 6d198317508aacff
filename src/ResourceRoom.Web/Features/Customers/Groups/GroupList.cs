using System.Linq.Expressions;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Groups;

public sealed class GroupList : ListDefinition<GroupRow, GroupRow>
{
    public GroupList()
        : base("Groups")
    {
        Key(row => row.Number, unique: row => row.Number);

        Column("Group", row => Link(row.Key.Name, Links.Group(row.Key.ToString()))).Sort("name", row => row.Program, row => row.Year);
        Column("Program year", row => $"{row.Year}–{row.Year + 1}").Sort("year", row => row.Year, row => row.Program).HighestFirst();
        Column("LWIA", row => $"{row.LwiaNumber} {row.LwiaName}").Sort("lwia", row => row.LwiaNumber);
        Column("Office", row => row.OfficeCode is null ? "No office" : $"{row.OfficeCode} {row.OfficeName}");
        Column("Customers", row => $"{row.Customers}").InFile(row => row.Customers);
        SortedBy("-year");
    }

    protected override Expression<Func<GroupRow, GroupRow>> Row => row => row;
}
