package org.duban.ui.pages.forms;
import java.util.*;
import org.duban.command.Commands;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.*;
import org.junit.jupiter.api.Test;
class ListTypedTest {
  @Test void list() {
    Map<String,Set<String>> all=new TreeMap<>();
    Commands.all().forEach(t->walk(CommandReader.envelope(t).inside(), t.name(), all));
    all.forEach((k,v)->System.out.println("TYPED "+k+" "+v));
  }
  static void walk(RecordSchema s,String at,Map<String,Set<String>> all){
    for (Field f: s.fields()) one(f.shape(), f, at+"."+f.name(), s.type()+"."+f.name(), all);
  }
  static void one(Schema sh, Field f,String at,String own, Map<String,Set<String>> all){
    switch(sh){
      case ListSchema l -> one(l.element(), f, at+"[]", own, all);
      case RecordSchema r -> walk(r, at, all);
      case IdSchema id -> { if(f.presence()!=Field.Presence.MADE) all.computeIfAbsent(id.type()+"/"+id, x->new TreeSet<>()).add(at);}
      case TextSchema tx -> all.computeIfAbsent("text "+tx, x->new TreeSet<>()).add(own);
      case CountSchema c -> all.computeIfAbsent("count "+c, x->new TreeSet<>()).add(own);
      default -> {}
    }
  }
}
