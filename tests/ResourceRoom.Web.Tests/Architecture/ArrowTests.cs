using System.Reflection;
using ResourceRoom.Web.Tests.Architecture.Fixtures.Features.One;

namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>Features → {Security, Data, Infrastructure} → Domain → nothing.</summary>
public sealed class ArrowTests
{
    private static readonly string DotNet = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Fact]
    public void Domain_RefersToNothingButDotNet() => Violations.AssertNone(OutsideDotNet(Assembly.Load("ResourceRoom.Domain")));

    [Fact]
    public void Web_ReferencesOnlyPointDownwards()
    {
        var references = References.Of(typeof(Program).Assembly);

        Assert.NotEmpty(references);
        Violations.AssertNone(references.Select(new Arrows("ResourceRoom.Web").WhyNot).OfType<string>());
    }

    [Fact]
    public void OutsideDotNet_OfAnAssemblyThatUsesPackages_NamesThem() =>
        Assert.Contains("xunit.core", OutsideDotNet(typeof(ArrowTests).Assembly));

    [Fact]
    public void WhyNot_OfEveryFixtureThatBreaksAnArrow_NamesItAndNoOther()
    {
        var arrows = new Arrows("ResourceRoom.Web.Tests.Architecture.Fixtures");
        var breaking = References.Of(typeof(Keeps).Assembly).Where(reference => arrows.WhyNot(reference) is not null);

        Assert.Equal(
            [
                "CallsAfterSwitch", "CallsGeneric", "CallsInAsync", "CallsInLambda", "CallsStatic", "Catches", "Constrains`1",
                "DataUsesAFeature", "Features_One_Index", "HasField", "Inherits", "NamesTypeInMark", "SharedUsesAFeature", "TakesParameter", "WearsMark",
            ],
            breaking.Select(reference => reference.From.Name).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> OutsideDotNet(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !File.Exists(Path.Combine(DotNet, $"{name}.dll")));
}
