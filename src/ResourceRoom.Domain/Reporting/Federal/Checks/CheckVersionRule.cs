using ResourceRoom.Domain.Reporting.Federal.Layouts;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>Whether edited checks can be saved: each check once, on or off, with a text [ours].</summary>
public static class CheckVersionRule
{
    /// <summary>The longest text of a check.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Reads edited checks.</summary>
    /// <param name="edited">As typed.</param>
    /// <param name="version">The number that they get: one more than the highest so far.</param>
    public static EditResult<CheckVersion> Read(EditedChecks edited, int version)
    {
        ArgumentNullException.ThrowIfNull(edited);
        List<EditFault> faults = [];
        var firstDay = EditRules.FirstDay(edited.FirstDay, faults);
        List<CheckSetting> checks = [];
        foreach (var check in edited.Checks)
        {
            checks.Add(Read(check, checks, faults));
        }

        faults.AddRange(CheckCodes.All
            .Where(code => checks.TrueForAll(check => check.Code != code))
            .Select(code => new EditFault(null, EditField.Check, "", $"a line for {code}")));
        return EditRules.Result(faults, () => new CheckVersion(version, firstDay!.Value, [.. checks.OrderBy(check => check.Code)]));
    }

    private static CheckSetting Read(EditedCheck edited, List<CheckSetting> before, List<EditFault> faults)
    {
        var row = before.Count + 1;
        if (!CheckCodes.TryRead(edited.Code?.Trim(), out var code))
        {
            faults.Add(new EditFault(row, EditField.Check, edited.Code ?? "", $"one of {string.Join(", ", CheckCodes.All)}"));
        }
        else if (before.Exists(check => check.Code == code))
        {
            faults.Add(new EditFault(row, EditField.Check, edited.Code ?? "", "a check that has no line yet"));
        }

        var text = edited.Text?.Trim() ?? "";
        if (text.Length is 0 or > MaxTextLength || text.Any(char.IsControl))
        {
            faults.Add(new EditFault(row, EditField.Text, edited.Text ?? "", $"1 to {MaxTextLength} characters in one line"));
        }

        return new CheckSetting(code, edited.IsOn, text);
    }
}
