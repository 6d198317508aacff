using System.Diagnostics;

using ResourceRoom.Domain.Loads.Systems;

namespace ResourceRoom.Web.Features.Systems;

public static class ChecklistWords
{
    public static string Question(this ChecklistPoint point) => point switch
    {
        ChecklistPoint.CollectsNineItems => "Does the system collect all nine items?",
        ChecklistPoint.RequiresResponse => "Does it require a response to each item?",
        ChecklistPoint.NoDefaultDecline => "Is every item without a default of “Prefer not to answer”?",
        ChecklistPoint.LoadsWeekly => "Does it load to this program at least weekly?",
        _ => throw new UnreachableException(),
    };

    public static string Hint(this ChecklistPoint point) => point switch
    {
        ChecklistPoint.CollectsNineItems => "First name, last name, ZIP code of the home address, SSN, birth date, labor force status, Hispanic, race/ethnicity, gender (Policy 1.11.2, items 4.2 and 5.2).",
        ChecklistPoint.RequiresResponse => "An item can’t be left empty; the person may decline it (Policy 1.11.2, item 4.2).",
        ChecklistPoint.NoDefaultDecline => "No item starts as declined before somebody asks (Policy 1.11.2, item 4.2).",
        ChecklistPoint.LoadsWeekly => "By upload or by a program that sends files (Policy 1.11.2, items 4.2 and 4.4).",
        _ => throw new UnreachableException(),
    };

    public static string Label(this ChecklistPoint point) => point switch
    {
        ChecklistPoint.CollectsNineItems => "Collects all nine items",
        ChecklistPoint.RequiresResponse => "Requires a response to each item",
        ChecklistPoint.NoDefaultDecline => "Has no default of “Prefer not to answer”",
        ChecklistPoint.LoadsWeekly => "Loads at least weekly",
        _ => throw new UnreachableException(),
    };

    public static string YesNo(bool? answer) => answer switch
    {
        true => "Yes",
        false => "No",
        null => "Not answered",
    };
}
