using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NameFormsTests
{
    public static TheoryData<string?, string?, string[]> Table => new()
    {
        { "John", "Publius", [] },
        { "María", "de la Cruz", ["MARIA|LA CRUZ", "MARIA|CRUZ", "MARIA|DELACRUZ"] },
        { "Susan", "Aikman-Rowe", ["SUSAN|ROWE", "SUSAN|AIKMANROWE"] },
        { "Ana María", "López", ["MARIA|LOPEZ", "ANAMARIA|LOPEZ"] },
        { "Pat", "O’Brien", ["PAT|O BRIEN", "PAT|BRIEN"] },
        { "Jan", "Müller", ["JAN|MUELLER"] },
        { "Jens", "Sørensen", ["JENS|SOERENSEN"] },
        { "John Q.", "Publius Jr.", ["JOHN Q|PUBLIUS", "JOHN Q|PUBLIUSJR", "JOHN|PUBLIUS JR", "JOHN|PUBLIUS", "JOHN|PUBLIUSJR", "JOHNQ|PUBLIUS JR", "JOHNQ|PUBLIUS", "JOHNQ|PUBLIUSJR"] },
        { "J. Robert", null, ["ROBERT|", "JROBERT|"] },
        { null, "van Dyke", ["|DYKE", "|VANDYKE"] },
        { "Juan", "Lopez de la Cruz", ["JUAN|DE LA CRUZ", "JUAN|LA CRUZ", "JUAN|CRUZ", "JUAN|LOPEZ DELACRUZ", "JUAN|DELACRUZ", "JUAN|LOPEZ CRUZ", "JUAN|LOPEZDELACRUZ"] },
        { null, null, [] },
        { "--", "'", [] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Of_Name_ReturnsEveryWayButTheWhole(string? first, string? last, string[] expected) =>
        Assert.Equal(expected, NameForms.Of(first, last).Select(form => $"{form.FirstNameKey}|{form.LastNameKey}"));

    [Fact]
    public void Of_PartOfOneName_SaysWhichIsWhole()
    {
        var form = Assert.Single(NameForms.Of("Jan", "Müller"));

        Assert.Equal((true, false), (form.IsWholeFirst, form.IsWholeLast));
    }

    [Fact]
    public void Of_AnyText_IsBoundedAndFolded() =>
        Prop.ForAll(HostileText.Any, text => NameForms.Of(Short(text), Short(text)) is var forms
            && forms.Count < NameForms.MostKeys * NameForms.MostKeys
            && forms.All(form => form.LastNameKey is null || (form.LastNameKey.Length <= NameKey.MaxLength && NameKey.Of(form.LastNameKey) == form.LastNameKey))).QuickCheckThrowOnFailure();

    private static string Short(string text) => text.Length > PersonName.MaxLength ? text[..PersonName.MaxLength] : text;
}
