// Types that break the arrows in every way that compiled code can, and some that keep them: ArrowTests must tell them apart.
#pragma warning disable CA1822, SA1402

namespace ResourceRoom.Web.Tests.Architecture.Fixtures.Features.Two
{
    public class OtherException : Exception
    {
        public static int Number => 2;

        public static T Make<T>()
            where T : new() => new();
    }

    [AttributeUsage(AttributeTargets.All)]
    public sealed class MarkAttribute(Type? type = null) : Attribute
    {
        public Type? Type { get; } = type;
    }
}

namespace ResourceRoom.Web.Tests.Architecture.Fixtures.Features.Shared
{
    public class Common;

    public class SharedUsesAFeature
    {
        public Two.OtherException? Other { get; set; }
    }
}

namespace ResourceRoom.Web.Tests.Architecture.Fixtures.Features
{
    public class RegistersWhatFeaturesNeed
    {
        public Type Registered { get; } = typeof(Two.OtherException);
    }
}

namespace ResourceRoom.Web.Tests.Architecture.Fixtures.Data
{
    public class Row;

    public class DataUsesAFeature
    {
        public int Read() => Features.Two.OtherException.Number;
    }
}

namespace ResourceRoom.Web.Tests.Architecture.Fixtures.Features.One
{
    using Data;
    using Shared;
    using Two;

    public class Keeps
    {
        public Row Row { get; } = new();

        public Common Common { get; } = new();

        public Inherits? SameFeature { get; set; }
    }

    public class Inherits : OtherException;

    public class HasField
    {
        private IReadOnlyList<OtherException?[]>? others;

        public void Forget() => others = null;

        public int Count => others?.Count ?? 0;
    }

    public class TakesParameter
    {
        public void Take(OtherException other) => ArgumentNullException.ThrowIfNull(other);
    }

    public class CallsStatic
    {
        public int Call() => OtherException.Number;
    }

    public class CallsInLambda
    {
        public Func<int, int> Call() => number => number + OtherException.Number;
    }

    public class CallsInAsync
    {
        public async Task<int> CallAsync()
        {
            await Task.Yield();
            return OtherException.Number;
        }
    }

    public class CallsAfterSwitch
    {
        public string Call(int number) => number switch
        {
            0 => "none",
            1 => "one",
            2 => "two",
            3 => "three",
            4 => "four",
            _ => $"{OtherException.Number}",
        };
    }

    public class CallsGeneric
    {
        public object Call() => Activator.CreateInstance<OtherException>();
    }

    public class Catches
    {
        public int Call(string text)
        {
            try
            {
                return text.Length;
            }
            catch (OtherException)
            {
                return 0;
            }
        }
    }

    public class NamesTypeInMark
    {
        [System.ComponentModel.TypeConverter(typeof(OtherException))]
        public int Number { get; set; }
    }

    [Mark]
    public class WearsMark;

    public class Constrains<T>
        where T : OtherException;
}

namespace AspNetCoreGeneratedDocument
{
    using ResourceRoom.Web.Tests.Architecture.Fixtures.Features.Two;

    /// <summary>Named as the compiler names the view /Features/One/Index.cshtml.</summary>
    public class Features_One_Index
    {
        public int Execute() => OtherException.Number;
    }
}
