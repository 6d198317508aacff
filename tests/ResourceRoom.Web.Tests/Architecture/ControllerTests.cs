using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ResourceRoom.Web.Tests.Architecture.Fixtures;

namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>Every controller states who may enter, on itself or on each of its actions.</summary>
[Trait("Category", "OneEngine")]
public sealed class ControllerTests
{
    // Links by name would lead to either of two.
    [Fact]
    public void Controllers_HaveNamesOfTheirOwn() =>
        Assert.Empty(typeof(Program).Assembly.GetTypes().Where(type => type.Name.EndsWith("Controller", StringComparison.Ordinal)).GroupBy(type => type.Name).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Controllers_AllDeclareAccess()
    {
        var controllers = ControllersOf(typeof(Program).Assembly).ToList();

        Assert.Equal(SourceFiles.Find("src", "*Controller.cs").Any(), controllers.Count > 0);
        Violations.AssertNone(controllers.SelectMany(ActionsOpenToChance));
    }

    [Fact]
    public void ActionsOpenToChance_Fixtures_AreThoseWithoutAttribute()
    {
        var open = ControllersOf(typeof(ControllerTests).Assembly).SelectMany(ActionsOpenToChance);

        Assert.Equal(
            [
                $"{nameof(HalfStatedController)}.{nameof(HalfStatedController.Forgotten)}",
                $"{nameof(SilentController)}.{nameof(SilentController.Index)}",
            ],
            open.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Type> ControllersOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ControllerBase)) && !type.IsAbstract);

    private static IEnumerable<string> ActionsOpenToChance(Type controller) =>
        from action in controller.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where !action.IsSpecialName
            && action.DeclaringType!.Assembly == controller.Assembly
            && !action.IsDefined(typeof(NonActionAttribute), inherit: true)
            && !StatesWhoMayEnter(controller)
            && !StatesWhoMayEnter(action)
        select $"{controller.Name}.{action.Name}";

    private static bool StatesWhoMayEnter(MemberInfo member) =>
        member.GetCustomAttributes(inherit: true).Any(attribute => attribute is AuthorizeAttribute or AllowAnonymousAttribute);
}
